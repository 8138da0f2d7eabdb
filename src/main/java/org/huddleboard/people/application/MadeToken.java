package org.huddleboard.people.application;

import org.huddleboard.people.ApiTokenId;

/** The key as it is shown once. */
public record MadeToken(ApiTokenId id, String secret) {
    @Override
    public String toString() {
        return "MadeToken " + id;
    }
}
