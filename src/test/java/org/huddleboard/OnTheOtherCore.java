package org.huddleboard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that mostly waits for programs of its own, such as a board and a browser: it runs beside the tests that work
 * in this one, and one after the other among its like.
 */
@Documented
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the other core")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnTheOtherCore {}
