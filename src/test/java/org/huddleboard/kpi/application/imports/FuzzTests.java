package org.huddleboard.kpi.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.huddleboard.shared.imports.RefusedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Damaged files of every format: whatever is in them, rows are left out with a reason or the file is refused. Five
 * seconds of it; {@code -Dhuddleboard.fuzz.seconds=60} for more, {@code -Dhuddleboard.fuzz.seed} for others.
 */
@SpringBootTest
class FuzzTests {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/London"), ZoneId.of("Asia/Manila"), ZoneId.of("America/New_York"));

    @Autowired
    Imports imports;

    @Autowired
    Messages messages;

    @Autowired
    ApplicationContext spring;

    @TempDir
    Path folder;

    private final List<Good> good = new ArrayList<>();
    private TeamId team;

    private record Good(String kind, String name, byte[] bytes) {}

    @BeforeEach
    void goodFiles() throws IOException {
        team = new TestCentre(spring).team("Voice");
        var resources = new PathMatchingResourcePatternResolver();
        for (var pattern : List.of("classpath:imports/vendors/*", "classpath:imports/contacts-*")) {
            for (var file : resources.getResources(pattern)) {
                good.add(new Good("kpi", String.valueOf(file.getFilename()), file.getContentAsByteArray()));
            }
        }
        good.add(text(
                "kpi",
                "member,day,kpi,sum,count,channel\nana,2021-01-04,FCR,7,10,voice\nben,2021-01-05,AHT,1:00:00,9,\n"));
        good.add(text("people", """
                username,name,email,team,role,site,started,skills
                amy,Amy Bell,amy@example.org,Voice,AGENT,Leeds,2021-01-04,billing
                """));
        good.add(text("rota", "username,start,end,activity\namy,2021-01-04 09:00,2021-01-04 17:00,phones\n"));
        assertThat(good).hasSizeGreaterThan(14);
    }

    private static Good text(String kind, String text) {
        return new Good(kind, kind, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingButReportedRowsAndRefusedFilesComesOfDamagedOnes() throws IOException {
        var first = Long.getLong("huddleboard.fuzz.seed", 20_210_104L);
        var end = System.nanoTime()
                + Duration.ofSeconds(Integer.getInteger("huddleboard.fuzz.seconds", 5))
                        .toNanos();
        var tried = 0;
        var read = 0;
        while (System.nanoTime() < end) {
            read += read(first + tried, good.get(tried % good.size())) ? 1 : 0;
            tried++;
        }
        assertThat(tried).isGreaterThan(good.size());
        assertThat(read).as("of %d damaged files, some are read", tried).isGreaterThan(tried / 10);
    }

    /** Whether the file was read; a file refused whole was not. */
    private boolean read(long seed, Good file) throws IOException {
        var chance = new SplittableRandom(seed);
        var bytes = new Mutations(chance).of(file.bytes());
        var order = new ImportOrder(
                file.kind(),
                ImportOrder.AUTO,
                Optional.of(ZONES.get(chance.nextInt(ZONES.size()))),
                file.kind().equals("kpi") && chance.nextBoolean() ? Optional.of(team) : Optional.empty(),
                file.name());
        var isTrial = chance.nextInt(6) > 0;
        try {
            var result = ActingAs.actor(ImportDesk.PROGRAM, () -> imports.run(order, laidDown(bytes), isTrial));
            check(result);
            if (!isTrial) {
                ActingAs.actor(ImportDesk.PROGRAM, () -> {
                    imports.undo(result.importId());
                    return result;
                });
            }
            return true;
        } catch (RefusedFile refused) {
            assertThat(messages.say(
                            Locale.ENGLISH, refused.key(), refused.arguments().toArray()))
                    .isNotBlank();
            return false;
        } catch (RuntimeException | AssertionError e) {
            return fail(
                    "seed %d, damaged %s: %s"
                            .formatted(seed, file.name(), Base64.getEncoder().encodeToString(cut(bytes))),
                    e);
        }
    }

    private void check(ImportResult result) {
        assertThat(result.accepted() + result.unchanged() + result.rejectedRows())
                .as("each row has one verdict")
                .isEqualTo(result.rows());
        for (var row : result.rejected()) {
            assertThat(row.line()).isPositive();
            assertThat(row.column()).isNotNull();
            assertThat(row.reason().in(Locale.ENGLISH, messages)).isNotBlank().doesNotContain("imports.reason.");
        }
        result.remarks()
                .forEach(remark ->
                        assertThat(remark.in(Locale.ENGLISH, messages)).isNotBlank());
    }

    private static byte[] cut(byte[] bytes) {
        return bytes.length > 4_000 ? Arrays.copyOf(bytes, 4_000) : bytes;
    }

    private Path laidDown(byte[] bytes) {
        try {
            return Files.write(folder.resolve("damaged.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
