package org.huddleboard.feedback.application.ask;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.huddleboard.feedback.RequestId;
import org.huddleboard.people.Person;
import org.huddleboard.shared.MemberId;

/** Something a colleague asked me about; {@code by} is empty where the asker’s name is not known any more. */
public record AskedOfMe(RequestId id, MemberId asker, Optional<Person> by, String behaviour, ZonedDateTime at) {}
