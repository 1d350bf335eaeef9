package org.chancery.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.Gazetteer;

/** The states that come with the project, for reading without a database. */
public final class States {

    private States() {}

    /** A gazetteer of the states of today, and of nobody. */
    public static Gazetteer gazetteer() {
        List<Gazetteer.State> states = new ArrayList<>();
        try (var in = States.class.getResourceAsStream("/facts/countries.yaml")) {
            for (JsonNode country : new YAMLMapper().readTree(in)) {
                if (!country.has("unMemberUntil")) {
                    List<String> names = new ArrayList<>();
                    country.path("aliases").forEach(alias -> names.add(alias.asText()));
                    states.add(new Gazetteer.State(
                            country.get("code").asText(), country.get("name").asText(), names));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gazetteer(states, List.of());
    }
}
