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
 * An id, and nothing but an id: 1 to {@value #MAX_LENGTH} characters, of which one at least can be seen. Where names are
 * taken too, it is a {@link NameArgument}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Size(min = 1, max = IdArgument.MAX_LENGTH)
@Pattern(regexp = "(?s).*[^" + NameArgument.INVISIBLE + "].*")
public @interface IdArgument {

    /**
     * UTF-16 units. The longest ids are those of undated meetings: they hold their article's title, of 500 at most, and
     * four names, of {@value NameArgument#MAX_LENGTH} at most.
     */
    int MAX_LENGTH = 2000;

    String message() default "must be 1 to " + MAX_LENGTH + " characters, one of them visible";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
