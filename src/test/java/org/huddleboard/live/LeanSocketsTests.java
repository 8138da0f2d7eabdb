package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.util.Collections;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LeanSocketsTests {
    @Autowired
    ServletContext context;

    @Autowired
    ServletWebServerApplicationContext application;

    @Test
    void aScreensSocketHoldsSmallBuffersForWhatComesIn() {
        var frameworks = Collections.list(context.getAttributeNames()).stream()
                .map(context::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .map(AtmosphereFramework.class::cast)
                .toList();

        assertThat(frameworks)
                .isNotEmpty()
                .allSatisfy(framework -> assertThat(
                                framework.getAtmosphereConfig().getInitParameter("org.atmosphere.websocket.bufferSize"))
                        .isEqualTo(String.valueOf(LeanSockets.BYTES_COMING_IN)));
    }

    @Test
    void aSocketIsGivenSmallBuffersFromTheStart() {
        var sockets = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        var connector =
                ((TomcatWebServer) application.getWebServer()).getTomcat().getConnector();

        assertThat(sockets.getDefaultMaxTextMessageBufferSize()).isEqualTo(LeanSockets.BYTES_COMING_IN);
        assertThat(sockets.getDefaultMaxBinaryMessageBufferSize()).isEqualTo(LeanSockets.BYTES_COMING_IN);
        assertThat(connector.getProperty("socket.appReadBufSize"))
                .hasToString(String.valueOf(LeanSockets.BYTES_COMING_IN));
        assertThat(connector.getProperty("socket.appWriteBufSize"))
                .hasToString(String.valueOf(LeanSockets.BYTES_AT_ONCE));
        assertThat(Integer.getInteger("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE"))
                .isEqualTo(LeanSockets.BYTES_AT_ONCE);
    }
}
