package org.huddleboard.bench.wall;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Whoever looks after the walls, at a real browser: gives a screen its team, takes it back, writes words for it. */
public final class LeaderDesk {
    private static final String WALLS = "/admin/walls";

    private final Page page;
    private final String address;

    public LeaderDesk(BrowserContext signedIn, String address) {
        this.page = signedIn.newPage();
        this.address = address;
    }

    public void pair(WallScreen wall) {
        page.navigate(address + WALLS);
        field("The six digits").fill(wall.digits());
        field("Where it hangs").fill(wall.place());
        button("Show the team")
                .and(page.locator("vaadin-button:not([disabled])"))
                .click();
        wall.awaitTheTeam();
    }

    /** Answers when the button was pressed. */
    public long switchOff(WallScreen wall) {
        page.navigate(address + WALLS);
        var button = button("Switch off " + wall.place());
        button.waitFor();
        var began = System.nanoTime();
        button.click();
        return began;
    }

    /** Thanks that the team and its wall may read. */
    public void thank(String route, String words) {
        page.navigate(address + "/" + route);
        field("Thanks").fill(words);
        page.locator(".audience-banner button").first().click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("The team and its wall"))
                .click();
        page.locator(".audience-banner__line").getByText("their wall").waitFor();
        button("Send to").click();
        page.locator("h1").getByText("Sent").waitFor();
    }

    private Locator field(String name) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
