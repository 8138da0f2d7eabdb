package org.huddleboard.drafts.application;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fields of a draft as one text. */
@Component
class DraftContent {
    static final int LONGEST = 40_000;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    DraftContent(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, String> fields) {
        return json.writeValueAsString(fields);
    }

    Map<String, String> read(String text) {
        return json.readValue(text, FIELDS);
    }
}
