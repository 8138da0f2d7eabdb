package org.huddleboard.goals.application.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.goals.domain.help.Help;
import org.huddleboard.goals.domain.help.HelpRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member the help they named. Of a leaver their own goes; that they helped others stays without the name. */
@Component
@Transactional
class HelpPersonalData implements PersonalDataHolder {
    private final HelpRepository helps;

    HelpPersonalData(HelpRepository helps) {
        this.helps = helps;
    }

    @Override
    public Set<String> tables() {
        return Set.of("goal_help");
    }

    /** Who named the member as help is in the data of whoever did: a goal is its owner's. */
    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "help named",
                helps.findByOwnerOrderByNamedAtAscIdAsc(member, Limit.unlimited()).stream()
                        .map(HelpPersonalData::record)
                        .toList());
    }

    private static Map<String, String> record(Help help) {
        var record = new LinkedHashMap<String, String>();
        record.put("goal", help.goal().value().toString());
        record.put("helper", help.helper().map(MemberId::toString).orElse("left"));
        record.put("by", help.record().kind());
        record.put("on", help.happenedAt().toString());
        record.put("named", help.namedAt().toString());
        return record;
    }

    @Override
    public void erase(MemberId member) {
        helps.deleteOf(member.value());
        helps.forgetHelper(member.value());
    }
}
