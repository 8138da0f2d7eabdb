package org.huddleboard.huddle.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.huddleboard.people.TestCentre;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.TipNote;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What other modules lay into a huddle that nobody has prepared. */
@SpringBootTest
class HuddlePreparedTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HuddleReading reading;

    @Autowired
    TipWriting tips;

    @Test
    void newTipStandsInTheNextHuddle() {
        var centre = new TestCentre(spring);
        var voice = centre.team("Voice");
        var leo = centre.leader("Leo Marsh", voice);
        var dee = centre.agent("Dee Walsh", voice);
        var words = new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.VOICE,
                "en",
                "The meter is locked",
                "",
                "",
                "Ask for the caretaker first.",
                "",
                "");
        centre.as(dee, () -> tips.write(new WriteTip(UUID.randomUUID(), words)));

        assertThat(centre.as(leo, () -> reading.today(voice, Locale.UK)).tips())
                .extracting(TipNote::title)
                .containsExactly("The meter is locked");
    }
}
