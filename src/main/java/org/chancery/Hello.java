package org.chancery;
import org.eclipse.microprofile.graphql.*;
import org.chancery.article.draft.*;
@GraphQLApi
public class Hello { @Query public String hello(){return "hi";}  @Mutation public String put(@NonNull @jakarta.validation.Valid ArticleFacts facts){ System.err.println(facts); return facts.article().title();} }
