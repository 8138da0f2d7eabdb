package org.huddleboard.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicInteger;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The frame stands on every screen of every session: what it is made of is paid for by each of them. */
@SpringBootTest
class LeanFrameTests {
    @Autowired
    ApplicationContext spring;

    @Test
    void theFrameIsFewNodesHoweverManyWaysThereAre() {
        var centre = new TestCentre(spring);
        var leo = centre.leader("Leo Marsh", centre.team("Voice"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard")) {
            var window = app.newUser(centre.signedIn(leo)).newWindow();
            window.getUI().navigate("privacy");

            assertThat(nodes(window.find(SideMenu.class).single())).isLessThanOrEqualTo(6);
            assertThat(nodes(window.find(TopBar.class).single())).isLessThanOrEqualTo(70);
        }
    }

    private static int nodes(Component part) {
        var count = new AtomicInteger();
        part.getElement().getNode().visitNodeTree(_ -> count.incrementAndGet());
        return count.get();
    }
}
