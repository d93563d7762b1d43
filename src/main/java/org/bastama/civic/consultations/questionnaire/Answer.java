package org.bastama.civic.consultations.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bastama.foundation.shared.Text;

/** What somebody answered to one question; whether it is valid, {@link AnswerCheck} says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Choice.class, name = "single"),
    @JsonSubTypes.Type(value = Answer.Choices.class, name = "multiple"),
    @JsonSubTypes.Type(value = Answer.Order.class, name = "ranking"),
    @JsonSubTypes.Type(value = Answer.Grade.class, name = "scale"),
    @JsonSubTypes.Type(value = Answer.Amount.class, name = "number"),
    @JsonSubTypes.Type(value = Answer.Day.class, name = "date"),
    @JsonSubTypes.Type(value = Answer.FreeText.class, name = "text"),
    @JsonSubTypes.Type(value = Answer.Rows.class, name = "matrix"),
    @JsonSubTypes.Type(value = Answer.Attachment.class, name = "file")
})
public sealed interface Answer {

    /** Whether it is as good as none. */
    @JsonIgnore
    default boolean isBlank() {
        return false;
    }

    /** The key of the option chosen. */
    record Choice(String option) implements Answer {
        @Override
        public boolean isBlank() {
            return option.isBlank();
        }
    }

    /** The keys of the options chosen. */
    record Choices(List<String> options) implements Answer {
        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** The keys of the options, the best first. */
    record Order(List<String> options) implements Answer {
        public Order {
            options = List.copyOf(options);
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }
    }

    /** A point of a scale. */
    record Grade(int value) implements Answer {}

    /** A number. */
    record Amount(BigDecimal value) implements Answer {
        public Amount {
            Objects.requireNonNull(value);
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Answer {
        public Day {
            Objects.requireNonNull(value);
        }
    }

    /** Words. */
    record FreeText(String text) implements Answer {
        @Override
        public boolean isBlank() {
            return Text.clean(text).isBlank();
        }
    }

    /** The key of a column by the key of a row. */
    record Rows(Map<String, String> columns) implements Answer {
        public Rows {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        }

        @Override
        public boolean isBlank() {
            return columns.isEmpty();
        }
    }

    /** A file that was stored already. */
    record Attachment(UUID file, String name, FileType fileType, long bytes) implements Answer {
        public Attachment {
            Objects.requireNonNull(file);
            Objects.requireNonNull(fileType);
        }
    }
}
