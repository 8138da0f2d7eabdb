package org.huddleboard.huddle.application;

import java.util.Locale;
import org.huddleboard.huddle.HuddleId;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A leader and two agents of a test's own, a stranger, and their huddle of today. */
abstract class TeamOfThree {
    @Autowired
    ApplicationContext spring;

    @Autowired
    HuddleService huddles;

    @Autowired
    HuddleReading reading;

    TestCentre centre;
    TeamId voice;
    MemberId leo;
    MemberId dee;
    MemberId ewa;
    MemberId stranger;

    @BeforeEach
    void open() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        leo = centre.leader("Leo Marsh", voice);
        dee = centre.agent("Dee Walsh", voice);
        ewa = centre.agent("Ewa Nowicka", voice);
        stranger = centre.leader("Ruth Calder", centre.team("Chat"));
    }

    HuddleId started() {
        return centre.as(leo, () -> {
            var id = huddles.open(voice);
            huddles.start(id);
            return id;
        });
    }

    HuddleCard seenBy(MemberId reader) {
        return centre.as(reader, () -> reading.today(voice, Locale.UK));
    }

    void asLeo(Runnable step) {
        centre.as(leo, step);
    }
}
