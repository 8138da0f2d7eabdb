package org.huddleboard.rota.application.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.rota.domain.Activity;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** What planning tools call the four things a rota tells. */
final class ActivityWord implements CellReader<Activity> {
    static final ActivityWord READER = new ActivityWord();

    private static final Map<String, Activity> WORDS = Map.ofEntries(
            Map.entry("shift", Activity.SHIFT),
            Map.entry("work", Activity.SHIFT),
            Map.entry("working", Activity.SHIFT),
            Map.entry("onqueue", Activity.SHIFT),
            Map.entry("turno", Activity.SHIFT),
            Map.entry("break", Activity.BREAK),
            Map.entry("pause", Activity.BREAK),
            Map.entry("descanso", Activity.BREAK),
            Map.entry("pausa", Activity.BREAK),
            Map.entry("lunch", Activity.LUNCH),
            Map.entry("meal", Activity.LUNCH),
            Map.entry("almuerzo", Activity.LUNCH),
            Map.entry("comida", Activity.LUNCH),
            Map.entry("offphone", Activity.OFF_PHONE),
            Map.entry("meeting", Activity.OFF_PHONE),
            Map.entry("training", Activity.OFF_PHONE),
            Map.entry("reunion", Activity.OFF_PHONE),
            Map.entry("formacion", Activity.OFF_PHONE));

    private ActivityWord() {}

    @Override
    public Optional<Activity> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        return Optional.ofNullable(WORDS.get(plain.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String reason() {
        return "rota.imports.reason.activity";
    }
}
