package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import fences.Source;
import fences.UseCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentationTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final List<Source> TESTS = Source.under(Path.of("src/test/java"));

    @Test
    void useCasesNameTestsThatExist() {
        var violation = new UseCases(Path.of("src/test/resources/fences/violations/use-cases"));
        assertThat(violation.testsThatDoNotExist(TESTS)).containsExactly("TipTests.flies");
        assertThat(violation.withoutATest()).containsExactly("UC-01-nobody-names.md");

        var useCases = new UseCases(Path.of("docs/use-cases"));
        assertThat(useCases.testsThatDoNotExist(TESTS)).isEmpty();
        assertThat(useCases.withoutATest()).isEmpty();
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        assertThat(brokenLinks(Path.of("docs"), "[gone](nowhere.md)")).containsExactly("docs: nowhere.md");

        var broken = new ArrayList<String>();
        for (var page : pages()) {
            broken.addAll(brokenLinks(page, Files.readString(page)));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        try (var files = Files.list(Path.of("docs/adr"))) {
            var numbers = files.map(file ->
                            Integer.valueOf(file.getFileName().toString().substring(0, 4)))
                    .sorted()
                    .toList();
            assertThat(numbers).first().isEqualTo(1);
            assertThat(numbers).last().isEqualTo(numbers.size());
        }
    }

    private static List<Path> pages() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var pages = new ArrayList<>(
                    docs.filter(file -> file.toString().endsWith(".md")).toList());
            pages.add(Path.of("README.md"));
            pages.add(Path.of("CONTRIBUTING.md"));
            return pages;
        }
    }

    private static List<String> brokenLinks(Path page, String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .map(target -> page + ": " + target)
                .toList();
    }
}
