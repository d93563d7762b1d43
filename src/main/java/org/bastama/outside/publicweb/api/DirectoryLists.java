package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.BiFunction;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists that are narrowed by words of a name and by a territory. */
@Component
class DirectoryLists {

    /**
     * What is asked for.
     *
     * @param text words, blank for everything
     * @param within the code of a territory; null for the whole country
     */
    record Asked(String text, @Nullable String within, Language language) {}

    private final Answers answers;
    private final TerritoryQueries territories;

    DirectoryLists(Answers answers, TerritoryQueries territories) {
        this.answers = answers;
        this.territories = territories;
    }

    /** The answer with a list; 400 when its territory is unknown. */
    <T> @Nullable ResponseEntity<byte[]> answer(
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            List<Column<T>> columns,
            BiFunction<Asked, Paging, Page<T>> found) {
        var within = parameters
                .known(Parameter.TERRITORY, territories::find)
                .map(Territory::code)
                .orElse(null);
        var asked = new Asked(parameters.text(Parameter.TEXT).orElse(""), within, parameters.language());
        return answers.list(
                request, response, parameters, Listing.byPages(columns, paging -> found.apply(asked, paging)));
    }
}
