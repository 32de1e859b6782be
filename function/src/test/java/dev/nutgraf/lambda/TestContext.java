package dev.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.function.IntSupplier;

/// What Lambda tells of an invocation; only the time that is left can be chosen.
record TestContext(IntSupplier millisLeft) implements Context {
  @Override
  public String getAwsRequestId() {
    return "00000000-0000-4000-8000-000000000000";
  }

  @Override
  public int getRemainingTimeInMillis() {
    return millisLeft.getAsInt();
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/nutgraf";
  }

  @Override
  public String getLogStreamName() {
    return "test";
  }

  @Override
  public String getFunctionName() {
    return "nutgraf";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:123456789012:function:nutgraf";
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new UnsupportedOperationException("the function has no business with identities");
  }

  @Override
  public ClientContext getClientContext() {
    throw new UnsupportedOperationException("the function has no business with clients");
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    throw new UnsupportedOperationException("logs go to standard output");
  }
}
