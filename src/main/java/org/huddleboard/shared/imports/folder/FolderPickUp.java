package org.huddleboard.shared.imports.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.imports.BoardProgram;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportRun;
import org.huddleboard.shared.imports.ImportState;
import org.huddleboard.shared.imports.ProgramImports;
import org.huddleboard.shared.imports.Reason;
import org.huddleboard.shared.imports.RefusedFile;
import org.huddleboard.shared.imports.folder.InboxFolder.Taken;
import org.huddleboard.shared.imports.folder.InboxFolder.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Looks into the folder: a file that no longer changes is read like one that somebody hands in, then laid aside with
 * what became of it. Its import is noted before it is taken, so that a stop at any moment neither loses nor repeats it.
 */
@Component
@ConditionalOnProperty(FolderPickUp.FOLDER)
class FolderPickUp {
    static final String FOLDER = "huddleboard.imports.folder";

    private static final Logger log = LoggerFactory.getLogger(FolderPickUp.class);
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final ProgramImports imports;
    private final Messages messages;
    private final Clock clock;
    private final Path root;
    private final Optional<ZoneId> zone;
    private Map<Path, Seen> seen = Map.of();

    FolderPickUp(
            ProgramImports imports,
            Messages messages,
            Clock clock,
            @Value("${" + FOLDER + "}") Path root,
            @Value("${huddleboard.imports.zone:#{null}}") Optional<ZoneId> zone) {
        this.imports = imports;
        this.messages = messages;
        this.clock = clock;
        this.root = root;
        this.zone = zone;
    }

    /** How a file looked, and since when it has looked so. */
    private record Seen(long bytes, FileTime changed, Instant since) {}

    @SchedulerLock(name = "imports-folder", lockAtMostFor = "PT1M")
    public void look() {
        try {
            var inbox = new InboxFolder(Files.createDirectories(root).toRealPath(), imports.kinds(BoardProgram.FOLDER));
            for (var taken : inbox.taken()) {
                settle(inbox, taken);
            }
            var now = new HashMap<Path, Seen>();
            for (var waiting : inbox.waiting()) {
                var look = look(waiting.file());
                now.put(waiting.file(), look);
                if (!look.since().isAfter(clock.instant().minus(SETTLED))) {
                    read(inbox, waiting);
                }
            }
            seen = Map.copyOf(now);
        } catch (IOException e) {
            log.warn("The folder for imports cannot be used", e);
        }
    }

    private Seen look(Path file) throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Optional.ofNullable(seen.get(file))
                .filter(before ->
                        before.bytes() == now.size() && before.changed().equals(now.lastModifiedTime()))
                .orElseGet(() -> new Seen(now.size(), now.lastModifiedTime(), clock.instant()));
    }

    private void read(InboxFolder inbox, Waiting waiting) throws IOException {
        var id = UUID.randomUUID();
        var taking = inbox.taking(waiting, id);
        var order = new ImportOrder(
                waiting.kind(),
                ImportOrder.AUTO,
                zone.or(() -> imports.onlyZone(BoardProgram.FOLDER)).or(() -> Optional.of(ZoneId.systemDefault())),
                Optional.empty(),
                waiting.name());
        try {
            var result = imports.run(BoardProgram.FOLDER, id, order, taking, () -> take(inbox, waiting, id));
            new LaidAside(inbox, messages).done(taking, waiting.name(), result.rejected());
        } catch (RefusedFile refused) {
            new LaidAside(inbox, messages)
                    .refused(taking, waiting.name(), Reason.of(refused.key(), refused.arguments()));
        } catch (RuntimeException e) {
            log.warn("Import {} from the folder broke off", id, e);
            if (Files.exists(taking, LinkOption.NOFOLLOW_LINKS)) {
                new LaidAside(inbox, messages).brokenOff(taking, waiting.name());
            }
        }
    }

    private static void take(InboxFolder inbox, Waiting waiting, UUID id) {
        try {
            inbox.take(waiting, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file left behind by a stop: what its import says decides whether it is done or is read once more. */
    private void settle(InboxFolder inbox, Taken taken) throws IOException {
        var run = imports.find(taken.importId());
        try {
            switch (run.map(ImportRun::state).orElse(ImportState.FAILED)) {
                case RUNNING -> log.debug("Import {} is being read on another node", taken.importId());
                case DONE, UNDONE ->
                    new LaidAside(inbox, messages).done(taken.file(), taken.name(), imports.leftOut(taken.importId()));
                case REFUSED ->
                    new LaidAside(inbox, messages)
                            .refused(
                                    taken.file(),
                                    taken.name(),
                                    run.flatMap(ImportRun::refusal).orElseThrow());
                case FAILED -> inbox.giveBack(taken);
            }
        } catch (NoSuchFileException _) {
            log.debug("Import {} was settled by another node", taken.importId());
        }
    }
}
