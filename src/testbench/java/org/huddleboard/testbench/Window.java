package org.huddleboard.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.time.Duration;
import org.huddleboard.BoardProcess;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a browser of their own. */
final class Window implements HasElementQuery, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestBenchDriverProxy driver;

    Window() {
        var options =
                new ChromeOptions().addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=en-GB");
        var browser = System.getenv("HUDDLEBOARD_BROWSER");
        if (browser != null) {
            options.setBinary(browser);
        }
        driver = TestBench.createDriver(new ChromeDriver(options));
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    Window signIn(String username) {
        open("login");
        waitFor(By.name("username"));
        driver.findElement(By.name("username")).sendKeys(username);
        driver.findElement(By.name("password")).sendKeys("huddle", Keys.ENTER);
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.not(ExpectedConditions.urlContains("/login")));
        return this;
    }

    Window open(String route) {
        driver.get(BoardProcess.demo().address() + "/" + route);
        waitFor(By.tagName("main"));
        return this;
    }

    void pick(String firstName) {
        waitFor(By.cssSelector("vaadin-combo-box input"));
        driver.findElement(By.cssSelector("vaadin-combo-box input")).sendKeys(firstName);
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("vaadin-combo-box-item:not([hidden])"), firstName));
        driver.findElement(By.cssSelector("vaadin-combo-box input")).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        new WebDriverWait(driver, PATIENCE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), firstName));
    }

    void write(String words) {
        driver.findElements(By.cssSelector("vaadin-text-area textarea")).stream()
                .filter(area -> area.isDisplayed())
                .findFirst()
                .orElseThrow()
                .sendKeys(words);
    }

    void pressPrimaryButton() {
        $(ButtonElement.class).withTheme("primary").first().click();
    }

    void waitForText(String words) {
        waitFor(By.xpath("//*[contains(text(), '" + words + "')]"));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    private void waitFor(By part) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(part));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
