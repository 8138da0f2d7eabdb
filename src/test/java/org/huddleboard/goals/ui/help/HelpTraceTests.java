package org.huddleboard.goals.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.HelpKind;
import org.huddleboard.goals.PlainGoal;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.goals.application.help.HelpService;
import org.huddleboard.goals.application.help.TellHelp;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TellOutcome;
import org.huddleboard.tips.application.TipOutcomes;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class HelpTraceTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HelpDesk desk;

    @Autowired
    HelpService help;

    @Autowired
    PlanService plans;

    @Autowired
    TipWriting tips;

    @Autowired
    TipOutcomes outcomes;

    TestCentre centre;
    MemberId amira;
    MemberId grace;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        amira = centre.agent("Amira Hussain", voice);
        grace = centre.agent("Grace Obi", voice);
    }

    private GoalId goal() {
        return centre.as(amira, () -> plans.plan(PlainGoal.written(false)));
    }

    private TipId tip(MemberId author) {
        var words = new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.VOICE,
                "en",
                "The reading looks too high",
                "",
                "",
                "Send the photo link.",
                "I stay on.",
                "");
        return centre.as(author, () -> tips.write(new WriteTip(UUID.randomUUID(), words)));
    }

    private static List<NativeButton> chips(BrowserlessUIContext window) {
        return window.find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("help-chip"))
                .toList();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    void aTipThatWorkedIsTickedWithOneTapAndTakenBackWithAnother() {
        var goal = goal();
        var gracesTip = tip(grace);
        centre.as(amira, () -> outcomes.tell(new TellOutcome(gracesTip, true, "")));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard.goals")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var page = window.navigate("goals/profile", Main.class);
            var trace = desk.trace(goal);
            page.add(trace);
            assertThat(text(trace)).contains("Nobody yet.").doesNotContain("Grace");

            window.findNativeButton().withText("Add").click();
            assertThat(chips(window)).singleElement().satisfies(chip -> {
                assertThat(text(chip)).contains("Grace’s tip");
                assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
            });

            window.test(chips(window).getFirst()).click();
            assertThat(chips(window).getFirst().getElement().getAttribute("aria-pressed"))
                    .isEqualTo("true");

            window.test(chips(window).getFirst()).click();
            assertThat(chips(window).getFirst().getElement().getAttribute("aria-pressed"))
                    .isEqualTo("false");
        }
    }

    @Test
    void whatIsToldOnAnotherScreenComesWithoutReloading() {
        var goal = goal();
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, "org.huddleboard.goals")) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            var page = window.navigate("goals/profile", Main.class);
            var trace = desk.trace(goal);
            page.add(trace);

            centre.as(amira, () -> help.tell(new TellHelp(UUID.randomUUID(), goal, grace, HelpKind.TALKED_IT_THROUGH)));
            window.runPendingSignalsTasks();

            assertThat(text(trace)).contains("Grace’s talk-through").doesNotContain("Nobody yet.");
        }
    }
}
