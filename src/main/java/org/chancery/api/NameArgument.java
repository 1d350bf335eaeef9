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
 * An id, a name, or a short text to look for: 1 to {@value #MAX_LENGTH} characters, of which one at least can be seen.
 * What is loaded as a name keeps to the same, so that it can be asked for. An absent one (null) passes; where it must be
 * given, the argument is non-null in the schema.
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@ReportAsSingleViolation
@Size(min = 1, max = NameArgument.MAX_LENGTH)
@Pattern(regexp = "(?s).*[^" + NameArgument.INVISIBLE + "].*")
public @interface NameArgument {

    /** UTF-16 units; the longest official name of a country or a person is well below it. */
    int MAX_LENGTH = 300;

    /**
     * As a part of a regular expression's class: separators, controls, formats, and what Unicode has displays leave out
     * (Default_Ignorable_Code_Point) or draw empty (the blank Braille pattern).
     */
    String INVISIBLE = "\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
            + "\\x{2065}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{FFF0}-\\x{FFF8}\\x{E0000}-\\x{E0FFF}";

    String message() default "must be 1 to " + MAX_LENGTH + " characters, one of them visible";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
