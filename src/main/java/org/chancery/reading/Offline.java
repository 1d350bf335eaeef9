package org.chancery.reading;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The engine that reads on this machine alone. */
@Qualifier
@Retention(RUNTIME)
@Target({TYPE, PARAMETER, FIELD})
public @interface Offline {}
