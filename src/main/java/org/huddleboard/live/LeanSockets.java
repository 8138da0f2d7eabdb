package org.huddleboard.live;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Optional;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Keeps an open screen's socket small. Screens send by ordinary requests; over the socket they only hear, so that the
 * buffers for what comes in, some 70 kB a screen by default, need hold no more than a heartbeat.
 */
@Component
class LeanSockets {
    static final String BYTES_COMING_IN = "1024";

    @EventListener
    void when(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebApplicationContext web) {
            Optional.ofNullable(web.getServletContext()).ifPresent(LeanSockets::narrow);
        }
    }

    private static void narrow(ServletContext context) {
        Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .forEach(framework -> framework
                        .addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES_COMING_IN)
                        .addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, BYTES_COMING_IN)
                        .addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, BYTES_COMING_IN));
    }
}
