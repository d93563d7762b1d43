package org.bastama.civic.consultations.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How a question is answered, and within what limits; all of them inclusive. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = QuestionKind.Single.class, name = "single"),
    @JsonSubTypes.Type(value = QuestionKind.Multiple.class, name = "multiple"),
    @JsonSubTypes.Type(value = QuestionKind.Ranking.class, name = "ranking"),
    @JsonSubTypes.Type(value = QuestionKind.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = QuestionKind.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = QuestionKind.Day.class, name = "date"),
    @JsonSubTypes.Type(value = QuestionKind.FreeText.class, name = "text"),
    @JsonSubTypes.Type(value = QuestionKind.Matrix.class, name = "matrix"),
    @JsonSubTypes.Type(value = QuestionKind.Attachment.class, name = "file")
})
public sealed interface QuestionKind {

    /** One of several options. */
    record Single(List<Option> options) implements QuestionKind {
        public Single {
            options = List.copyOf(options);
        }
    }

    /** Several options, between {@code least} and {@code most} of them. */
    record Multiple(List<Option> options, int least, int most) implements QuestionKind {
        public Multiple {
            options = List.copyOf(options);
        }
    }

    /** All options in an order, the best first: a rank that some leave out would have no mean. */
    record Ranking(List<Option> options) implements QuestionKind {
        public Ranking {
            options = List.copyOf(options);
        }
    }

    /** A whole number of a short scale, whose ends have names. */
    record Scale(int from, int to, LocalizedText fromLabel, LocalizedText toLabel) implements QuestionKind {}

    /** A number of a range, with so many decimals, in a unit. */
    record Amount(BigDecimal least, BigDecimal most, int decimals, LocalizedText unit) implements QuestionKind {
        public Amount {
            Objects.requireNonNull(least);
            Objects.requireNonNull(most);
        }
    }

    /** A day of a range; an end that is null is open. */
    record Day(@Nullable LocalDate earliest, @Nullable LocalDate latest) implements QuestionKind {}

    /** A text of at most so many code points. */
    record FreeText(int most) implements QuestionKind {}

    /** One column for each row. */
    record Matrix(List<Option> rows, List<Option> columns) implements QuestionKind {
        public Matrix {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** A file of one of these types and at most so many megabytes, from those only who confirmed their mailbox. */
    record Attachment(Set<FileType> types, int megabytes) implements QuestionKind {
        public Attachment {
            // An EnumSet has one order, so that a definition is written the same way each time.
            types = types.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(types));
        }
    }
}
