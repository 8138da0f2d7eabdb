package org.huddleboard.privacy.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.domain.AuditLineRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail as somebody's own data. */
@Component
class AuditPersonalData implements PersonalDataHolder {
    private static final Limit ALL = Limit.of(10_000);

    private final AuditLineRepository lines;

    AuditPersonalData(AuditLineRepository lines) {
        this.lines = lines;
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit_line");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var rows = lines.findByAboutOrderByNotedAtDesc(member, ALL).stream()
                .map(line -> Map.of(
                        "at", line.notedAt().toString(),
                        "by", line.actorKind().name(),
                        "deed", line.deed().name()))
                .toList();
        return Map.of("audit", rows);
    }

    @Override
    @Transactional
    public void erase(MemberId member) {
        lines.deleteByAbout(member);
        lines.forgetActor(member.value());
    }
}
