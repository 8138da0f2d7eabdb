package org.huddleboard.shared.imports.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.shared.imports.ImportRow.CellReader;

/** Yes and no in the spellings of several programs and languages, and a few words that mean them for a contact. */
public enum YesNo implements CellReader<Boolean> {
    READER;

    private static final Set<String> YES = Set.of(
            "y",
            "yes",
            "true",
            "t",
            "1",
            "1.0",
            "x",
            "j",
            "ja",
            "si",
            "sí",
            "s",
            "oui",
            "o",
            "sim",
            "tak",
            "wahr",
            "verdadero",
            "answered",
            "handled",
            "connected",
            "completed",
            "resolved",
            "solved",
            "closed",
            "beantwortet",
            "gelöst",
            "atendida",
            "contestada",
            "resuelto",
            "resuelta");
    private static final Set<String> NO = Set.of(
            "n",
            "no",
            "false",
            "f",
            "0",
            "0.0",
            "nein",
            "non",
            "nao",
            "não",
            "nie",
            "falsch",
            "falso",
            "abandoned",
            "missed",
            "unanswered",
            "not answered",
            "no answer",
            "unresolved",
            "not resolved",
            "open",
            "verpasst",
            "nicht beantwortet",
            "ungelöst",
            "abandonada",
            "perdida",
            "no resuelto",
            "no resuelta");

    @Override
    public Optional<Boolean> read(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    @Override
    public String reason() {
        return "imports.reason.yesNo";
    }
}
