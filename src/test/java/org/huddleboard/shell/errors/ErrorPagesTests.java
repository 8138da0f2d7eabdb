package org.huddleboard.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class ErrorPagesTests {
    private static final String EVERYTHING = "org.huddleboard";

    @Autowired
    ApplicationContext spring;

    @Test
    void addressOfOtherRolesIsToldLikeOneThatLeadsNowhere() {
        var centre = new TestCentre(spring);
        var ana = centre.agent("Ana Bell", centre.team("Voice"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ana)).newWindow();
            window.navigate("admin/people", ForbiddenRouteView.class);
            var forbidden = window.find(H1.class).single().getText();

            window.navigate("no/such/place", NotFoundView.class);

            assertThat(window.find(H1.class).single().getText()).isEqualTo(forbidden);
        }
    }

    @Test
    void personNobodyKnowsIsNotFoundByTheAdministratorEither() {
        var centre = new TestCentre(spring);
        var ada = centre.administrator("Ada Kerr");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ada)).newWindow();

            assertThat(window.navigate("admin/people/" + UUID.randomUUID(), AbsentView.class))
                    .isNotNull();
            assertThat(window.navigate("admin/people/nonsense", AbsentView.class))
                    .isNotNull();
        }
    }
}
