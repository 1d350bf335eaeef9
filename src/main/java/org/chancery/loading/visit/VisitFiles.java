package org.chancery.loading.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chancery.api.ChanceryException;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.loading.FactsLoader;
import org.chancery.loading.LoadKind;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;

/**
 * Loads files in which each row is one visit that was held: of a US president or secretary of state abroad, or of a leader
 * of another country to the United States, as the Office of the Historian of the U.S. Department of State lists them.
 */
@ApplicationScoped
public class VisitFiles implements FileLoader {

    private final Names names;
    private final FactsLoader facts;

    VisitFiles(Names names, FactsLoader facts) {
        this.names = names;
        this.facts = facts;
    }

    @Override
    public LoadKind kind() {
        return LoadKind.MEETINGS;
    }

    @Override
    public LoadableFile open(ReceivedFile file) {
        try {
            VisitRows.open(file).close();
        } catch (FileDamaged e) {
            throw ChanceryException.invalidInput("body", e.getMessage());
        }
        return new VisitFile(file, new VisitCountries(this::countries), facts);
    }

    private List<List<Named>> countries(List<String> words) {
        return names.candidates(words.stream()
                .map(word -> new Names.Wanted("country", word, NamedKind.COUNTRY))
                .toList());
    }
}
