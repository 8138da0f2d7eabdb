package org.huddleboard.bench.empty;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;

/** As the starter makes it: Aura and one view, and nothing of the board. */
@SpringBootConfiguration
@AutoConfigurationPackage
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SpringBootAutoConfiguration.class,
    VaadinScopesConfig.class
})
@StyleSheet(Aura.STYLESHEET)
public class EmptyApp implements AppShellConfigurator {
    public static void main(String[] arguments) {
        var app = new SpringApplication(EmptyApp.class);
        app.setDefaultProperties(java.util.Map.of(
                "server.compression.enabled",
                "true",
                "vaadin.allowed-packages",
                "org.huddleboard.bench.empty,com.vaadin.flow.component"));
        app.run(arguments);
    }
}
