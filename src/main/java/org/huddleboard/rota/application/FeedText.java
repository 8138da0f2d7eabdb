package org.huddleboard.rota.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes entries as an iCalendar file. Every time is in UTC, which names a moment by itself: no clock change and no
 * zone table of the reader's program can move it.
 */
final class FeedText {
    private static final String MAKER = "-//Huddleboard//Calendar//EN";
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(15);

    private FeedText() {}

    static byte[] of(String name, List<AgendaEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN_AFTER.toString()));
        entries.stream().filter(entry -> !entry.isPause()).map(FeedText::event).forEach(calendar::add);
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(AgendaEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<Instant>(entry.from()));
        event.add(new DtEnd<Instant>(entry.to()));
        event.add(new Summary(entry.title()));
        if (!entry.detail().isBlank()) {
            event.add(new Description(entry.detail()));
        }
        event.add(entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var isGround = entry.kind() == AgendaEntry.Kind.SHIFT || entry.isCancelled();
        event.add(isGround ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        return event;
    }
}
