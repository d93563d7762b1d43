package org.bastama.civic.responses.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.bastama.civic.responses.ResponseForm;
import org.jspecify.annotations.Nullable;

/** What a leader types of a letter, with the picture of it that was stored before. */
public record PaperForm(
        @Nullable LocalDate receivedOn,
        String letterNumber,
        ResponseForm answer,
        @Nullable UUID scan) {}
