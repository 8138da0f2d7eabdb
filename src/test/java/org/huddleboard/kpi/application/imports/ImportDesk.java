package org.huddleboard.kpi.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands files in as a program with the scope for it, and looks at what stands in the store afterwards. */
class ImportDesk {
    static final CurrentActor PROGRAM = new CurrentActor.Token(UUID.randomUUID(), Set.of("imports"));

    private final Imports imports;
    private final JdbcClient jdbc;
    private final Path folder;

    ImportDesk(ApplicationContext spring, Path folder) {
        this.imports = spring.getBean(Imports.class);
        this.jdbc = spring.getBean(JdbcClient.class);
        this.folder = folder;
    }

    ImportResult hand(String text) {
        return hand(text.getBytes(StandardCharsets.UTF_8));
    }

    ImportResult hand(byte[] bytes) {
        return hand(bytes, "auto", Optional.empty(), false);
    }

    ImportResult handFor(TeamId team, String format, String text) {
        return hand(text.getBytes(StandardCharsets.UTF_8), format, Optional.of(team), false);
    }

    ImportResult tryOut(String text) {
        return hand(text.getBytes(StandardCharsets.UTF_8), "auto", Optional.empty(), true);
    }

    private ImportResult hand(byte[] bytes, String format, Optional<TeamId> team, boolean dryRun) {
        var order = new ImportOrder("kpi", format, Optional.of(ZoneId.of("Europe/London")), team, "calls.csv");
        return asProgram(() -> imports.run(order, file(bytes), dryRun));
    }

    void undo(UUID importId) {
        asProgram(() -> {
            imports.undo(importId);
            return importId;
        });
    }

    <T> T asProgram(Supplier<T> work) {
        return ActingAs.actor(PROGRAM, work);
    }

    /** By measure, the sum and the count of all that stands under this name. */
    Map<String, String> figures(String agent) {
        var figures = new TreeMap<String, String>();
        jdbc.sql("select kpi, sum(total), sum(n) from kpi_reading where agent_key = ? and standing group by kpi")
                .param(agent)
                .query(row -> {
                    figures.put(
                            row.getString(1),
                            row.getBigDecimal(2).stripTrailingZeros().toPlainString() + "/"
                                    + row.getBigDecimal(3).stripTrailingZeros().toPlainString());
                });
        return figures;
    }

    /** The days on which something stands under this name. */
    List<String> days(String agent) {
        return jdbc.sql("select distinct cast(site_day as varchar) from kpi_reading where agent_key = ? and standing"
                        + " order by 1")
                .param(agent)
                .query(String.class)
                .list();
    }

    /** The rows of a statement that asks for a day, a measure, a sum and a count of one team or member. */
    List<String> sums(String sql, UUID of) {
        return jdbc
                .sql(sql)
                .param(of)
                .query((row, _) -> row.getDate(1) + " " + row.getString(2) + " "
                        + row.getBigDecimal(3).stripTrailingZeros().toPlainString() + "/"
                        + row.getBigDecimal(4).stripTrailingZeros().toPlainString())
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve(UUID.randomUUID() + ".csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
