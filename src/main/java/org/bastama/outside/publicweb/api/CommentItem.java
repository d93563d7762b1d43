package org.bastama.outside.publicweb.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public comment on an idea.
 *
 * @param idea the number of the idea
 * @param answers the number of the comment that it answers; null of one that answers none
 * @param name first name and initial of who wanted them shown
 */
record CommentItem(
        int number,
        int part,
        int idea,
        @Nullable Integer answers,
        @OneOf(Vocabulary.STANCE) String stance,
        @OneOf(Vocabulary.LANGUAGE) String language,
        String text,
        @Nullable String name,
        @Nullable OffsetDateTime confirmedAt) {

    /** Of a table. */
    static final List<Column<CommentItem>> COLUMNS = List.of(
            Column.of("number", CommentItem::number),
            Column.of("part", CommentItem::part),
            Column.of("idea", CommentItem::idea),
            Column.of("answers", CommentItem::answers),
            Column.of("stance", CommentItem::stance),
            Column.of("language", CommentItem::language),
            Column.of("text", CommentItem::text),
            Column.of("name", CommentItem::name),
            Column.of("confirmedAt", CommentItem::confirmedAt));
}
