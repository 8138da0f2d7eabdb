package org.huddleboard.wall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huddleboard.huddle.application.HuddleReading;
import org.huddleboard.huddle.application.HuddleService;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.huddleboard.wall.application.PairScreen;
import org.huddleboard.wall.application.PairingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The leader steps at the desk, the wall follows without a hand. */
@SpringBootTest
class WallFollowsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    PairingService pairing;

    @Autowired
    HuddleService huddles;

    @Autowired
    HuddleReading reading;

    @Autowired
    TipWriting tips;

    @Autowired
    TipChecking checking;

    TestCentre centre;
    TeamId voice;
    MemberId leo;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Hart", voice);
    }

    private void next() {
        centre.as(leo, () -> {
            var card = reading.today(voice, Locale.UK);
            huddles.next(card.id().orElseThrow(), card.place());
        });
    }

    private static void hear(BrowserlessUIContext window) {
        window.runPendingSignalsTasks(2, TimeUnit.SECONDS);
    }

    private static String current(WallView wall) {
        return wall.getChildren()
                .flatMap(board -> board.getChildren())
                .filter(HuddleHead.class::isInstance)
                .flatMap(head -> head.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(pill -> pill.getElement().hasAttribute("aria-current"))
                .map(pill -> pill.getElement().getText())
                .findFirst()
                .orElse("");
    }

    @Test
    void wallShowsEachBlockOfTheLeaderAndThenItsTilesAgain() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            var wall = window.navigate(WallView.class);
            var code = wall.getElement().getTextRecursively().replaceAll("[^0-9]", "");
            centre.as(leo, () -> pairing.pair(new PairScreen(code, voice, "Kitchen", 20)));
            hear(window);
            assertThat(window.find(H1.class).single().getText()).startsWith("Voice");
            assertThat(current(wall)).isEmpty();

            var id = centre.as(leo, () -> huddles.open(voice));
            centre.as(leo, () -> huddles.start(id));
            hear(window);
            assertThat(current(wall)).isEqualTo("Wins");
            for (var block : new String[] {"Numbers", "Focus", "Actions"}) {
                next();
                hear(window);
                assertThat(current(wall)).isEqualTo(block);
            }

            centre.as(leo, () -> huddles.end(id));
            hear(window);
            assertThat(current(wall)).isEmpty();
            assertThat(wall.getChildren()).hasOnlyElementsOfType(WallBoard.class);
        }
    }

    @Test
    void theTipOfTheDayIsThereAsSoonAsSomebodyChecksIt() {
        var amira = centre.agent("Amira Hussain", voice);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            var wall = window.navigate(WallView.class);
            var code = wall.getElement().getTextRecursively().replaceAll("[^0-9]", "");
            centre.as(leo, () -> pairing.pair(new PairScreen(code, voice, "Kitchen", 20)));
            hear(window);
            assertThat(wall.getElement().getTextRecursively()).doesNotContain("send me a picture");

            var tip = centre.as(amira, () -> tips.write(new WriteTip(UUID.randomUUID(), words())));
            centre.as(leo, () -> checking.verify(tip));
            hear(window);

            assertThat(wall.getElement().getTextRecursively()).contains("send me a picture");
        }
    }

    private static TipWords words() {
        return new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.ANY,
                "en",
                "Ask for a picture",
                "",
                "",
                "Ask for a photo of the meter.",
                "Could you send me a picture?",
                "Reading digits aloud.");
    }

    @Test
    void anotherTeamsWallStaysAsItIs() {
        var chat = centre.team("Chat");
        var ruth = centre.leader("Ruth Calder", chat);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, WallView.class)) {
            var window = app.newUser().newWindow();
            var wall = window.navigate(WallView.class);
            var code = wall.getElement().getTextRecursively().replaceAll("[^0-9]", "");
            centre.as(ruth, () -> pairing.pair(new PairScreen(code, chat, "Kitchen", 20)));
            hear(window);

            centre.as(leo, () -> huddles.start(huddles.open(voice)));
            hear(window);

            assertThat(current(wall)).isEmpty();
        }
    }
}
