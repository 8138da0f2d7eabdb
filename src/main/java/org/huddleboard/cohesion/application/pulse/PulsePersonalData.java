package org.huddleboard.cohesion.application.pulse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a member which open round asks them and whether they have answered. Their answers nobody can hand over or erase:
 * nothing says which they are.
 */
@Component
@Transactional
class PulsePersonalData implements PersonalDataHolder {
    private final Voters voters;

    PulsePersonalData(Voters voters) {
        this.voters = voters;
    }

    @Override
    public Set<String> tables() {
        return Set.of("pulse_voter");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "pulse rounds that ask you now",
                voters.of(member).stream()
                        .map(asked -> Map.of("answered", String.valueOf(asked.voted())))
                        .toList());
    }

    @Override
    public void erase(MemberId member) {
        voters.forget(member);
    }
}
