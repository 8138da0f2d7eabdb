package org.huddleboard.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.util.SimpleBroadcaster;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps a hint to a thousand open screens short: whoever draws a screen writes to its socket, too. Atmosphere would hand
 * each message to a writer of its own, and those linger. A socket that takes nothing more is given up after a moment, so
 * that it holds nobody up.
 */
@Configuration
class PushTuning {
    static final String GIVEN_UP_AFTER_MILLIS = "2000";

    @Bean
    ServletContextInitializer quickBroadcasts(ServletRegistrationBean<SpringServlet> vaadin) {
        vaadin.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, SimpleBroadcaster.class.getName());
        vaadin.addInitParameter(ApplicationConfig.WEBSOCKET_WRITE_TIMEOUT, GIVEN_UP_AFTER_MILLIS);
        return _ -> {};
    }
}
