package org.huddleboard.cohesion.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huddleboard.cohesion.LinkVerdict;
import org.huddleboard.cohesion.application.view.OwnPage.OwnLink;
import org.huddleboard.people.Role;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class OwnCohesionViewTests {
    @Autowired
    ApplicationContext spring;

    private String drawn(OwnLink link) {
        return seen(Role.AGENT, _ -> new OwnLinkSheet(link));
    }

    private String seen(Role role, Function<Component, Component> shown) {
        var centre = new TestCentre(spring);
        var nia = centre.member("Nia Owen", centre.team("Voice"), role);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, OwnCohesionView.class)) {
            var window = app.newUser(centre.signedIn(nia)).newWindow();
            var view = window.navigate(OwnCohesionView.class);
            window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            return shown.apply(view).getElement().getTextRecursively();
        }
    }

    @Test
    void newStarterIsToldWhatIsMissingAndThatNobodyElseSeesIt() {
        assertThat(seen(Role.NEW_STARTER, view -> view))
                .contains("We cannot tell yet.", "You have no week of data. 8 are needed.", "Only you can see this")
                .contains("No exchange in 28 days yet.")
                .doesNotContain("points a week");
    }

    @Test
    void ownSlopeComesWithItsRangeAndHowMuchOfItIsOnesOwn() {
        assertThat(drawn(new OwnLink.Known(1.8, 0.9, 2.7, 17, 0.3, LinkVerdict.MOVES_TOGETHER_UP)))
                .contains("+1.8 points a week", "likely range 0.9 to 2.7; 17 weeks", "30% of it are your own weeks");
        assertThat(drawn(new OwnLink.Known(1.8, 0.9, 2.7, 17, 0, LinkVerdict.MOVES_TOGETHER_UP)))
                .contains("Your weeks do not differ from your team’s.", "your own weeks add nothing yet");
    }

    @Test
    void nothingIsToldOfOneMemberWhereTheTeamShowsNothing() {
        assertThat(drawn(new OwnLink.Known(1.8, 0.9, 2.7, 17, 0.3, LinkVerdict.NO_CLEAR_LINK)))
                .contains("No clear pattern in your weeks.");
        assertThat(drawn(new OwnLink.Known(0.4, -0.9, 1.7, 17, 0.3, LinkVerdict.MOVES_TOGETHER_UP)))
                .contains("No clear pattern in your weeks.");
    }

    @Test
    void whatIsMissingSaysWhenItCanCome() {
        assertThat(drawn(new OwnLink.NotYet(5, 8, Optional.of(LocalDate.of(2026, 12, 14)))))
                .contains("You have 5 weeks of data. 8 are needed.", "in the week of 14 December");
        assertThat(drawn(new OwnLink.NotYet(9, 8, Optional.empty())))
                .contains("Your weeks are enough, your team’s are not yet.");
    }
}
