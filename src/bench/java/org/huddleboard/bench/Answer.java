package org.huddleboard.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Vaadin answered: the changes of the page, read as far as a visitor needs them. */
record Answer(JsonNode json, int length) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GUARD = "for(;;);";

    static Answer read(String text) {
        var body = text.startsWith(GUARD) ? text.substring(GUARD.length()) : text;
        var json = JSON.readTree(body);
        return new Answer(json.isArray() ? json.get(0) : json, text.length());
    }

    /** What the first answer carries inside the page's settings. */
    Answer first() {
        return new Answer(json.path("appConfig").path("uidl"), length);
    }

    String text(String field) {
        return json.path(field).asString();
    }

    /** A node of the page as this answer describes it: {@code 0/tag}, {@code 1/property}, {@code 3/attribute}. */
    record Node(int id, Map<String, String> facts) {
        boolean is(String tag) {
            return tag.equals(facts.get("0/tag"));
        }

        String fact(String key) {
            return facts.getOrDefault(key, "");
        }
    }

    Node node(Predicate<Node> wanted) {
        return find(wanted).orElseThrow(() -> new IllegalStateException("the page has no such part: " + shortened()));
    }

    Optional<Node> find(Predicate<Node> wanted) {
        var nodes = new HashMap<Integer, Node>();
        for (var change : json.path("changes")) {
            if (change.path("type").asString().equals("put")) {
                var id = change.path("node").asInt();
                nodes.computeIfAbsent(id, _ -> new Node(id, new HashMap<>()))
                        .facts()
                        .put(
                                change.path("feat").asInt() + "/"
                                        + change.path("key").asString(),
                                change.path("value").asString(""));
            }
        }
        return nodes.values().stream().filter(wanted).findFirst();
    }

    /** The node that the node with this text hangs under. */
    OptionalInt parentOf(int child) {
        for (var change : json.path("changes")) {
            for (var added : change.path("addNodes")) {
                if (added.asInt() == child) {
                    return OptionalInt.of(change.path("node").asInt());
                }
            }
        }
        return OptionalInt.empty();
    }

    private String shortened() {
        var text = json.toString();
        return text.substring(0, Math.min(300, text.length()));
    }
}
