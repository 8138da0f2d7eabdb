package org.huddleboard.improvement.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.improvement.domain.TeamAction;
import org.huddleboard.improvement.domain.TeamActionRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member the actions they took on. Of a leaver the team keeps the action, without its owner. */
@Component
@Transactional
class ActionPersonalData implements PersonalDataHolder {
    private final TeamActionRepository actions;

    ActionPersonalData(TeamActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public Set<String> tables() {
        return Set.of("team_action");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var owned = actions.findByOwnerOrderByAgreedAtAscIdAsc(member, Limit.unlimited());
        return Map.of("actions", owned.stream().map(ActionPersonalData::record).toList());
    }

    private static Map<String, String> record(TeamAction action) {
        var record = new LinkedHashMap<String, String>();
        record.put("text", action.text());
        record.put("due", action.due().toString());
        record.put("state", action.state().name());
        record.put("agreed", action.agreedAt().toString());
        action.doneAt().ifPresent(at -> record.put("done", at.toString()));
        action.reason().ifPresent(reason -> record.put("reason", reason));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        actions.forgetOwner(member.value());
    }
}
