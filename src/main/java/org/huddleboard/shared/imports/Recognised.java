package org.huddleboard.shared.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huddleboard.shared.imports.mapping.MappableFormat;
import org.huddleboard.shared.imports.mapping.SavedFormat;

/** The format that fits a file's header, where its columns stand, by which name and under which source. */
record Recognised(ImportFormat format, ColumnMap columns, String name, String source) {

    /** Reads headers as one kind of file: by the formats the kind brings, then by those somebody has saved. */
    record Reader(List<ImportFormat> formats, List<MappableFormat> mappable, List<SavedFormat> saved) {
        Reader {
            formats = List.copyOf(formats);
            mappable = List.copyOf(mappable);
            saved = List.copyOf(saved);
        }

        /** Only the one of that name. */
        Reader named(String name) {
            return new Reader(
                    formats.stream()
                            .filter(format -> format.name().equals(name))
                            .toList(),
                    mappable,
                    saved.stream()
                            .filter(format -> SavedFormats.plain(format.name()).equals(SavedFormats.plain(name)))
                            .toList());
        }

        boolean isEmpty() {
            return formats.isEmpty() && saved.isEmpty();
        }

        Optional<Recognised> read(List<String> header) {
            return widest(formats.stream()
                            .flatMap(format -> format.recognise(header).stream()
                                    .map(columns -> new Recognised(format, columns, format.name(), format.name()))))
                    .or(() -> widest(saved.stream().flatMap(format -> read(format, header))));
        }

        private Stream<Recognised> read(SavedFormat format, List<String> header) {
            return mappable.stream()
                    .filter(base -> base.name().equals(format.mapping().base()))
                    .flatMap(base -> format.mapping().recognise(header).stream()
                            .map(columns -> new Recognised(base.format(), columns, format.name(), format.source())));
        }

        /** The one that knows most columns; of several, the first. */
        private static Optional<Recognised> widest(Stream<Recognised> found) {
            return found.reduce((one, other) ->
                    other.columns().places().size() > one.columns().places().size() ? other : one);
        }

        /** What it expects, for whoever has to be told that a header is none of these. */
        List<ImportFormat> expected() {
            return formats.isEmpty() ? saved.stream().map(Reader::expected).toList() : formats;
        }

        private static ImportFormat expected(SavedFormat format) {
            var headings = format.mapping().headings().values().stream()
                    .map(heading -> heading.text())
                    .distinct()
                    .sorted()
                    .toList();
            return new ImportFormat(
                    format.name(),
                    headings.stream().map(ImportColumn::of).toList(),
                    headings.stream().map(Set::of).toList());
        }
    }
}
