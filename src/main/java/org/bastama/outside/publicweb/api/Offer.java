package org.bastama.outside.publicweb.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/**
 * What an address of the API takes and answers. Requests are checked by it ({@link OfferArguments}), and the document at
 * {@code /api/openapi.json} and the page {@code /api} are written from it: there is no second list.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Offer {

    /** How long the value of a header may be, in characters. */
    int LONGEST_HEADER = 255;

    /** Its name in the document, such as {@code petition-timeline}; what it does says {@code publicweb.openapi.<name>}. */
    String value();

    /** The record of the JSON it answers with; of a list the record of an item, whose {@code COLUMNS} are those of the CSV. */
    Class<? extends Record> answers();

    /** Whether it is a list: it has pages, and a table as CSV. */
    boolean list() default false;

    /** What it takes beside {@code lang} and, for a list, {@code page}, {@code size} and {@code format}. */
    Parameter[] takes() default {};

    /** How many items a page of a list has, unless the request says otherwise. */
    int usual() default 20;

    /** How many it has at most. */
    int largest() default 100;

    /** The record of the JSON object it takes; a member that is left out is null there. */
    Class<? extends Record> body() default None.class;

    /** The status of its answer. */
    HttpStatus status() default HttpStatus.OK;

    /** Headers that it answers with beside those of every answer. */
    String[] headers() default {};

    /** Its faults beside those that follow from its kind. */
    ProblemType[] problems() default {};

    /** No body. */
    record None() {}
}
