package org.huddleboard.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps a hint to a thousand open screens short: Atmosphere's queue writers otherwise linger a tenth of a second each
 * (425 ms for a thousand screens against 47 ms).
 */
@Configuration
class PushTuning {
    @Bean
    ServletContextInitializer quickBroadcasts(ServletRegistrationBean<SpringServlet> vaadin) {
        vaadin.addInitParameter("org.atmosphere.cpr.Broadcaster.threadWaitTime", "1");
        return _ -> {};
    }
}
