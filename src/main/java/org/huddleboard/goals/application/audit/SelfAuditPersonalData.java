package org.huddleboard.goals.application.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.goals.domain.audit.SelfAudit;
import org.huddleboard.goals.domain.audit.SelfAuditRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member their self-audits; of a leaver all of them go. */
@Component
@Transactional
class SelfAuditPersonalData implements PersonalDataHolder {
    private final SelfAuditRepository audits;

    SelfAuditPersonalData(SelfAuditRepository audits) {
        this.audits = audits;
    }

    @Override
    public Set<String> tables() {
        return Set.of("self_audit", "self_audit_answer");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "self-audit answers",
                audits.findByOwnerOrderByBegunAtAscIdAsc(member, Limit.unlimited()).stream()
                        .flatMap(SelfAuditPersonalData::records)
                        .toList());
    }

    private static Stream<Map<String, String>> records(SelfAudit audit) {
        return audit.answers().entrySet().stream().map(answer -> {
            var record = new LinkedHashMap<String, String>();
            record.put("begun", audit.begunAt().toString());
            record.put("about", answer.getKey().key());
            record.put("rating", answer.getValue().rating().toString());
            record.put("example", answer.getValue().example());
            answer.getValue().figure().ifPresent(figure -> record.put("figure", String.valueOf(figure.value())));
            return record;
        });
    }

    @Override
    public void erase(MemberId member) {
        audits.deleteOf(member.value());
    }
}
