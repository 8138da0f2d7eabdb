package org.huddleboard.cohesion.application.pulse;

import java.util.Locale;
import java.util.Optional;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.shared.RecordPage;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from an action back to the pulse it answers. */
@Component
@Transactional(readOnly = true)
class PulseRoundPage implements RecordPage {
    static final String KIND = "pulse";

    private final PulseRoundRepository rounds;
    private final Messages messages;

    PulseRoundPage(PulseRoundRepository rounds, Messages messages) {
        this.rounds = rounds;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Link> link(TeamId team, RecordRef record, Locale language) {
        return rounds.findById(new PulseRoundId(record.id()))
                .filter(round -> round.team().equals(team))
                .map(_ -> new Link("pulse", messages.say(language, "cohesion.pulse.link")));
    }
}
