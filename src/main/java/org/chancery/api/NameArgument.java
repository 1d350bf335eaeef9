package org.chancery.api;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An id, a name, or a short text to look for: 1 to {@value #MAX_LENGTH} characters, not all of them blank. An absent
 * one (null) passes; where it must be given, the argument is non-null in the schema.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Size(min = 1, max = NameArgument.MAX_LENGTH)
@Pattern(regexp = "(?sU).*\\S.*")
public @interface NameArgument {

    /** UTF-16 units; the longest official name of a country or a person is well below it. */
    int MAX_LENGTH = 300;

    String message() default "must be 1 to " + MAX_LENGTH + " characters, not all blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
