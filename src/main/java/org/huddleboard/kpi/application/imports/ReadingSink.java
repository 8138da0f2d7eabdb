package org.huddleboard.kpi.application.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.huddleboard.kpi.KpiUnit;
import org.huddleboard.kpi.application.imports.StandingReadings.Figure;
import org.huddleboard.kpi.application.imports.StandingReadings.Standing;
import org.huddleboard.kpi.domain.Reading;
import org.huddleboard.shared.imports.ImportOutcome.SampleLine;

/** Where one file's readings go: its layer, and the first few to look at in the preview. */
public final class ReadingSink {
    private static final int SAMPLE = 8;

    private final long layer;
    private final String source;
    private final ReadingsRecorder recorder;
    private final ReadingStore store;
    private final StandingReadings standing;
    private final List<SampleLine> sample = new ArrayList<>();
    private long written;

    ReadingSink(long layer, String source, ReadingsRecorder recorder, ReadingStore store, StandingReadings standing) {
        this.layer = layer;
        this.source = source;
        this.recorder = recorder;
        this.store = store;
        this.standing = standing;
    }

    /** The number of the layer these readings lie in. */
    public long layer() {
        return layer;
    }

    List<Standing> standing(Collection<AgentDay> days) {
        return standing.of(source, days);
    }

    /** Those among the readings of some agents' days that do not stand already. */
    public List<Reading> fresh(List<Reading> readings) {
        var standing =
                new HashSet<>(standing(readings.stream().map(ReadingSink::day).toList()).stream()
                        .map(before -> new Said(before.day(), before.figure()))
                        .toList());
        return readings.stream()
                .filter(reading -> !standing.contains(new Said(day(reading), figure(reading))))
                .toList();
    }

    private record Said(AgentDay day, Figure figure) {}

    private static AgentDay day(Reading reading) {
        return new AgentDay(reading.agentKey(), reading.siteDay());
    }

    public void write(Covers covers, List<Reading> readings) {
        readings.stream().limit(SAMPLE - sample.size()).map(ReadingSink::line).forEach(sample::add);
        written += store.write(layer, source, covers, readings.iterator());
    }

    /** All is written: covers what it repeats and writes the sums behind it again. */
    public void settle(Covers covers) {
        recorder.settle(layer, covers);
    }

    public long written() {
        return written;
    }

    public List<SampleLine> sample() {
        return sample;
    }

    static Figure figure(Reading reading) {
        return new Figure(
                reading.kpi().code(),
                reading.channel(),
                ReadingStore.rounded(reading.total()),
                reading.squares().isPresent()
                        ? ReadingStore.rounded(reading.squares().getAsDouble())
                        : null,
                ReadingStore.rounded(reading.count()));
    }

    private static SampleLine line(Reading reading) {
        var value = reading.kpi().figure(reading.total(), reading.count());
        var text = reading.kpi().unit() == KpiUnit.SECONDS
                ? "%d:%02d".formatted(Math.round(value) / 60, Math.round(value) % 60)
                : "%.1f%s".formatted(value, reading.kpi().unit() == KpiUnit.PERCENT ? "%" : "");
        return new SampleLine(
                reading.agentKey(),
                reading.siteDay().toString(),
                reading.kpi().key() + ".name",
                text + " (n " + Math.round(reading.count()) + ")");
    }
}
