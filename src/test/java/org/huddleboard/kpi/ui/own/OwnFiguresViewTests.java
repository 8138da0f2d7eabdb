package org.huddleboard.kpi.ui.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huddleboard.kpi.KpiCode.AVERAGE_HANDLE_TIME;
import static org.huddleboard.kpi.KpiCode.FIRST_CONTACT_RESOLUTION;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huddleboard.kpi.application.own.OwnFloor;
import org.huddleboard.people.Role;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.CardButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@SpringBootTest
class OwnFiguresViewTests {
    @Autowired
    ApplicationContext spring;

    OwnFloor floor;

    @BeforeEach
    void open() {
        floor = new OwnFloor(spring, 6).figures(AVERAGE_HANDLE_TIME, FIRST_CONTACT_RESOLUTION);
    }

    private SecuredBrowserlessApplicationContext<Authentication> app() {
        return SpringBrowserlessApplicationContext.createSecured(spring, OwnFiguresView.class);
    }

    private BrowserlessUIContext window(SecuredBrowserlessApplicationContext<Authentication> app, MemberId member) {
        return app.newUser(floor.centre.signedIn(member)).newWindow();
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }

    private static <T extends Component> T find(Component in, Class<T> type, String words) {
        return all(in).filter(type::isInstance)
                .map(type::cast)
                .filter(found -> words.isEmpty() || text(found).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + words));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(OwnFiguresViewTests::all));
    }

    private static void click(Component in, String words) {
        var button = find(in, CardButton.class, words);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void challengeGoesToTheLeaderAndTheAnswerComesBackWithoutReloading() {
        try (var app = app()) {
            var amiras = window(app, floor.amira());
            var mine = amiras.navigate(OwnFiguresView.class);
            click(mine, "Challenge this number");
            find(mine, TextArea.class, "").setValue("Thursday was the outage.");
            click(mine, "Send to my team leader");
            assertThat(text(mine)).contains("Your team leader has it", "Thursday was the outage.");

            var leos = window(app, floor.leo);
            var members = leos.navigate("kpi/member/" + floor.amira(), MemberFiguresView.class);
            assertThat(text(members)).contains("Thursday was the outage.", "Send answer");
            find(members, TextArea.class, "").setValue("Two calls were wrong. They are out.");
            click(members, "Send answer");

            amiras.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            assertThat(text(mine)).contains("Leo: corrected", "Two calls were wrong.");
        }
    }

    @Test
    void targetIsAgreedByBothInTwoSteps() {
        try (var app = app()) {
            var amiras = window(app, floor.amira());
            var mine = amiras.navigate(OwnFiguresView.class);
            click(mine, "Target");
            find(mine, TargetForm.class, "").figure.setValue("six");
            click(mine, "Suggest it to my team leader");
            assertThat(find(mine, TargetForm.class, "").figure.isInvalid()).isTrue();
            find(mine, TargetForm.class, "").figure.setValue("6:31");
            click(mine, "Suggest it to my team leader");
            assertThat(text(mine)).contains("You suggested 6:31");

            var leos = window(app, floor.leo);
            var members = leos.navigate("kpi/member/" + floor.amira(), MemberFiguresView.class);
            assertThat(text(members)).doesNotContain("6:31");
            click(members, "Target");
            click(members, "Yes, agreed");
            leos.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            assertThat(drawn(members)).contains("Target 6:31");

            amiras.runPendingSignalsTasks(2, TimeUnit.SECONDS);
            assertThat(drawn(mine)).contains("Target 6:31");
        }
    }

    /** Drawings are text of their own, set as a property. */
    private static String drawn(Component view) {
        var out = new StringBuilder();
        all(view).forEach(part -> out.append(part.getElement().getProperty("innerHTML", "")));
        return out.toString();
    }

    @Test
    void theStepsLookTheSameWithAndWithoutAPrivateTarget() {
        try (var app = app()) {
            var mine = window(app, floor.amira()).navigate(OwnFiguresView.class);
            var panels = all(mine).filter(FigurePanel.class::isInstance).toList();

            assertThat(panels).hasSize(2);
            assertThat(panels)
                    .extracting(panel -> all(panel)
                            .filter(CardButton.class::isInstance)
                            .map(OwnFiguresViewTests::text)
                            .toList())
                    .allMatch(words -> words.equals(List.of("What if", "Target", "Challenge this number")));
        }
    }

    @Test
    void whoeverHasNoFiguresYetIsShownTheWayToTheBoardOnce() {
        try (var app = app()) {
            var nia = floor.centre.agent("Nia Rao", floor.voice);
            var mine = window(app, nia).navigate(OwnFiguresView.class);

            assertThat(text(mine)).contains("No figures of yours yet.");
            assertThat(all(mine).filter(Anchor.class::isInstance).map(OwnFiguresViewTests::text))
                    .containsOnlyOnce("Board");
        }
    }

    @Test
    void aCoachSeesTheFiguresAndNeitherTargetsNorQuestions() {
        var cora = floor.centre.member("Cora Bell", floor.voice, Role.COACH);
        try (var app = app()) {
            var members = window(app, cora).navigate("kpi/member/" + floor.amira(), MemberFiguresView.class);

            assertThat(text(members)).contains("4:43").doesNotContain("Target", "Asked and answered");
            assertThat(drawn(members)).doesNotContain("Target");
        }
    }

    @Test
    void oneLookLeavesOneLine() {
        try (var app = app()) {
            var leos = window(app, floor.leo);
            leos.navigate("kpi/member/" + floor.amira(), MemberFiguresView.class);
            leos.runPendingSignalsTasks(1, TimeUnit.SECONDS);
            var mine = window(app, floor.amira()).navigate(OwnFiguresView.class);

            assertThat(text(mine).split("Leo Marsh opened your figures", -1)).hasSize(2);
        }
    }
}
