package org.huddleboard.live;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.util.Collections;
import java.util.Optional;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Keeps an open screen's socket small. Screens send by ordinary requests; over the socket they only hear, so that what
 * comes in need hold no more than a heartbeat, and what goes out no more than most hints: longer ones go in pieces. By
 * default these buffers are some 65 kB a screen.
 */
@Component
class LeanSockets implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    static final int BYTES_COMING_IN = 1024;
    static final int BYTES_AT_ONCE = 4096;

    /** Tomcat reads it once, before its first socket. */
    private static final String AT_ONCE = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        if (System.getProperty(AT_ONCE) == null) {
            System.setProperty(AT_ONCE, String.valueOf(BYTES_AT_ONCE));
        }
        tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", String.valueOf(BYTES_COMING_IN));
            connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES_AT_ONCE));
        });
    }

    @EventListener
    void when(ApplicationReadyEvent started) {
        if (started.getApplicationContext() instanceof WebApplicationContext web) {
            Optional.ofNullable(web.getServletContext()).ifPresent(LeanSockets::narrow);
        }
    }

    private static void narrow(ServletContext context) {
        var coming = String.valueOf(BYTES_COMING_IN);
        Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .forEach(part -> {
                    switch (part) {
                        case AtmosphereFramework framework ->
                            framework
                                    .addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, coming)
                                    .addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, coming)
                                    .addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, coming);
                        // A socket is given its buffers before Atmosphere knows of it.
                        case ServerContainer sockets -> {
                            sockets.setDefaultMaxTextMessageBufferSize(BYTES_COMING_IN);
                            sockets.setDefaultMaxBinaryMessageBufferSize(BYTES_COMING_IN);
                        }
                        default -> {}
                    }
                });
    }
}
