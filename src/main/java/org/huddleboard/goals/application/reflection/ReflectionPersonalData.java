package org.huddleboard.goals.application.reflection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.goals.ReflectionPart;
import org.huddleboard.goals.domain.reflection.Reflection;
import org.huddleboard.goals.domain.reflection.ReflectionRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member their reflections; of a leaver all of them go. */
@Component
@Transactional
class ReflectionPersonalData implements PersonalDataHolder {
    private final ReflectionRepository reflections;

    ReflectionPersonalData(ReflectionRepository reflections) {
        this.reflections = reflections;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reflection");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "reflections",
                reflections.findByOwnerOrderByBegunAtDescIdDesc(member, Limit.unlimited()).stream()
                        .map(ReflectionPersonalData::record)
                        .toList());
    }

    private static Map<String, String> record(Reflection reflection) {
        var record = new LinkedHashMap<String, String>();
        record.put("what", reflection.words(ReflectionPart.WHAT));
        record.put("so what", reflection.words(ReflectionPart.SO_WHAT));
        record.put("now what", reflection.words(ReflectionPart.NOW_WHAT));
        record.put("begun", reflection.begunAt().toString());
        reflection.sharedAt().ifPresent(at -> record.put("shared", at.toString()));
        return record;
    }

    @Override
    public void erase(MemberId member) {
        reflections.deleteOf(member.value());
    }
}
