package org.huddleboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LeanSocketsTests {
    @Autowired
    ServletContext context;

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
                        .isEqualTo(LeanSockets.BYTES_COMING_IN));
    }
}
