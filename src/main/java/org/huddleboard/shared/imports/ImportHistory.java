package org.huddleboard.shared.imports;

import java.util.List;
import java.util.Set;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the history of imports keeps about a person, for whoever answers them about their data. */
@Component
public class ImportHistory {
    /** The tables with a member column. */
    public static final Set<String> TABLES = Set.of("import_run", "import_format");

    private final ImportRuns runs;

    private final SavedFormats formats;

    ImportHistory(ImportRuns runs, SavedFormats formats) {
        this.runs = runs;
        this.formats = formats;
    }

    public List<ImportRun> startedBy(MemberId member) {
        return runs.of(member);
    }

    /** The names of the formats they have kept. */
    public List<String> formatsOf(MemberId member) {
        return formats.namesMadeBy(member);
    }

    /** Forgets that these names stood in files as somebody nobody knew. */
    @Transactional
    public void forgetNames(List<String> names) {
        names.forEach(runs::forgetName);
    }

    @Transactional
    public void forget(MemberId member) {
        runs.forget(member);
        formats.forget(member);
    }
}
