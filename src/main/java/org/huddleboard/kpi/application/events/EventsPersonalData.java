package org.huddleboard.kpi.application.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.kpi.domain.KpiEventRepository;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events a member marked; they stay on the charts without the name of a leaver. */
@Component
@Transactional
class EventsPersonalData implements PersonalDataHolder {
    private final KpiEventRepository events;

    EventsPersonalData(KpiEventRepository events) {
        this.events = events;
    }

    @Override
    public Set<String> tables() {
        return Set.of("kpi_event");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return Map.of(
                "events marked",
                events.findByMarkedByOrderByFirstDay(member, Limit.unlimited()).stream()
                        .map(event -> Map.of(
                                "at", event.markedAt().toString(),
                                "day", event.what().firstDay().toString(),
                                "title", event.what().title()))
                        .toList());
    }

    @Override
    public void erase(MemberId member) {
        events.forgetMarker(member.value());
    }
}
